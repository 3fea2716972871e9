import tensorflow as tf


@tf.function
def root(x):
    assert tf.reduce_all(x >= 0)
    return tf.sqrt(x)


root(tf.constant([4., 9.]))
