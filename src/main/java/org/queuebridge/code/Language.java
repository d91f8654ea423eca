package org.queuebridge.code;

/** In what a plan can be written. */
public enum Language {
    /** A bash script that calls the AWS CLI, version 1 or 2. */
    CLI,
    /** A configuration for Terraform from 1.7 with the provider hashicorp/aws 5. */
    TERRAFORM,
    /** A template in YAML. */
    CLOUDFORMATION,
    /** A program for Python 3 with boto3. */
    PYTHON
}
