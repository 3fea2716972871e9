import tensorflow as tf

@tf.function
def positive(x):
    tf.debugging.assert_positive(x)
    return x

positive(tf.constant([1., -2.]))
