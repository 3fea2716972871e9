import tensorflow as tf

values = tf.constant([10., 20., 40.])
weights = tf.constant([0.5, 0.3, 0.2])
tf.tensordot(values, weights, axes=1)
