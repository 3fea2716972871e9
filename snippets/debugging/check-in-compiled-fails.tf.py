import tensorflow as tf


@tf.function
def root(x):
    tf.debugging.assert_non_negative(x, "negative numbers")
    return tf.sqrt(x)


root(tf.constant([4., -9.]))
