import tensorflow as tf


@tf.function
def powers(x):
    out = tf.TensorArray(tf.float32, size=3)
    for i in tf.range(3):
        out = out.write(i, x ** tf.cast(i, tf.float32))
    return out.stack()


powers(tf.constant([2., 3.]))
