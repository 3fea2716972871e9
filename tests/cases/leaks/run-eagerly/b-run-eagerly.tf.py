import tensorflow as tf

tf.config.functions_run_eagerly()
