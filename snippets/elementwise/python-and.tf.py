import tensorflow as tf

a = tf.constant([True, True, False])
b = tf.constant([True, False, True])
a and b
