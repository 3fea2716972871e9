import tensorflow as tf

X = tf.constant([[3., -4., 12.], [1., 2., 2.]])
tf.clip_by_norm(X, 6.5, axes=1)
