import tensorflow as tf

p, path = tf.constant(1.0), []
size, before = 0.1, 0.0
for g in tf.constant([1.0, 1.0, 1.0, -2.0]):
    turn = tf.sign(g * before)
    size = size * tf.where(turn > 0, 1.2, tf.where(turn < 0, 0.5, 1.0))
    g = tf.where(turn < 0, 0.0, g)
    p, before = p - tf.sign(g) * size, g
    path.append(p)
tf.stack(path)
