import tensorflow as tf

p, path = tf.constant(1.0), []
mean = t = 0.0
largest = tf.constant(0.0)
for g in tf.constant([1.0, 1.0, 1.0, -2.0]):
    t += 1
    mean = 0.9 * mean + 0.1 * g
    largest = tf.maximum(0.999 * largest, tf.abs(g))
    p = p - 0.1 * (mean / (1 - 0.9**t) / largest + 0.5 * p)
    path.append(p)
tf.stack(path)
