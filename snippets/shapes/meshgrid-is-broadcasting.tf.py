import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([10., 20.])
left = tf.stack(tf.meshgrid(a, b))
left, tf.stack((tf.broadcast_to(a[None, :], (2, 3)), tf.broadcast_to(b[:, None], (2, 3))))
