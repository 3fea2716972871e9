import tensorflow as tf

y = tf.constant([[36.0, 12.0], [-4.0, 8.0]])
rows = tf.signal.idct(y) / (2 * 2)
tf.transpose(tf.signal.idct(tf.transpose(rows))) / (2 * 2)
