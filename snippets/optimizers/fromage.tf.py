import tensorflow as tf

p, path = tf.constant([1.0, 2.0]), []
for g in tf.constant([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    p = (p - 0.1 * tf.norm(p) / tf.norm(g) * g) / (1 + 0.1**2) ** 0.5
    path.append(p)
tf.stack(path)
