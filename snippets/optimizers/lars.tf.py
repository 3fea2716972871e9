import tensorflow as tf

p, path = tf.constant([1.0, 2.0]), []
v = 0.0
for g in tf.constant([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    trust = 0.001 * tf.norm(p) / tf.norm(g)
    v = 0.9 * v + 10.0 * trust * g
    p = p - v
    path.append(p)
tf.stack(path)
