import tensorflow as tf

points = tf.constant([[0., 1.], [2., 1.], [2., 5.], [4., 3.]])
p = tf.constant([0.125, 0.25, 0.125, 0.5])
centered = points - tf.linalg.matvec(points, p, transpose_a=True)
tf.transpose(centered) @ (p[:, None] * centered)
