import tensorflow as tf

a = tf.constant([True, False, False])
tf.logical_not(a)
