import tensorflow as tf

p, path = tf.constant(1.0), []
mean = 0.0
for g in tf.constant([1.0, 1.0, 1.0, -2.0]):
    mean = 0.9 * mean + 0.1 * g
    p = p - 0.1 * tf.sign(mean)
    path.append(p)
tf.stack(path)
