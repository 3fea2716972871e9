import tensorflow as tf

a = tf.constant([2.0, -12.0, 22.0, -12.0])
tf.concat([-a[None, 1:] / a[0], tf.eye(2, 3)], 0)
