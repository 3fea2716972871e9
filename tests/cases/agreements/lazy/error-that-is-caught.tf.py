import tensorflow as tf

try:
    x = tf.reshape(tf.constant([1., 2.]), [3])
except tf.errors.InvalidArgumentError:
    x = tf.constant([1., 2.])
x
