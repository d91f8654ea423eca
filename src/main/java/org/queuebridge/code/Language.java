package org.queuebridge.code;

/** The languages in which a plan can be written as code. */
public enum Language {
    /** A bash script that calls the AWS CLI, version 1 or 2. */
    CLI,
    /** A configuration for Terraform 1.7 or later with the provider hashicorp/aws 5. */
    TERRAFORM,
    /** A CloudFormation template in YAML. */
    CLOUDFORMATION,
    /** A program for Python 3 with boto3. */
    PYTHON
}
