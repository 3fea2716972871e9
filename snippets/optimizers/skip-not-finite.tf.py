import tensorflow as tf

p, path = tf.constant(1.0), []
for g in tf.constant([1.0, float("inf"), float("nan"), -2.0]):
    if tf.math.is_finite(g):
        p = p - 0.1 * g
    path.append(p)
tf.stack(path)
