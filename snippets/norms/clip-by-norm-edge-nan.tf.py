import tensorflow as tf

X = tf.constant([[float("nan"), -4., 12.]])
tf.clip_by_norm(X, 6.5, axes=1)
