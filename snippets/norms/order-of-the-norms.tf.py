import tensorflow as tf

X = tf.constant([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
norms = tf.stack([tf.norm(X, ord=p, axis=1) for p in (float("inf"), 3, 2, 1)])
norms[:-1], norms[1:]
