import tensorflow as tf

points = tf.constant([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = tf.constant([[0.125, 0.25, 0.125, 0.5]])
v = tf.constant([[1., 1., 2.], [0., 1., -3.]])
centered = points - p @ points
covariance = tf.transpose(centered) @ (tf.transpose(p) * centered)
projected = points @ v
(p @ (projected - p @ projected) ** 2)[0], tf.reduce_sum(v * (covariance @ v), axis=0)
