import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = tf.constant([1., 2.])
bool(tf.reduce_all(x == y))
