import tensorflow as tf

p, q = tf.constant([0.0, 0.0, 0.0, 1.0]), tf.constant([0.0, 0.0, 0.6, 0.8])
angle = tf.acos(tf.tensordot(p, q, 1))
(tf.sin(0.25 * angle) * p + tf.sin(0.75 * angle) * q) / tf.sin(angle)
