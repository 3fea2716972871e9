import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([10., 20.])
X = tf.broadcast_to(a[None, :], (2, 3))
Y = tf.broadcast_to(b[:, None], (2, 3))
tf.stack(tf.meshgrid(a, b)), tf.stack((X, Y))
