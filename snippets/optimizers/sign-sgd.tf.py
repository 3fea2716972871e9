import tensorflow as tf

p, path = tf.constant(1.0), []
for g in tf.constant([1.0, 1.0, 1.0, -2.0]):
    p = p - 0.1 * tf.sign(g)
    path.append(p)
tf.stack(path)
