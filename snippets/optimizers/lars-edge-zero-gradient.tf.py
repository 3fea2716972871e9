import tensorflow as tf

p, g = tf.constant([1.0, 2.0]), tf.zeros(2)
trust = 0.001 * tf.norm(p) / tf.norm(g)
p - 10.0 * trust * g
