import tensorflow as tf

p, y = tf.constant([0.9, 0.6, 0.1]), tf.constant([1.0, 1.0, 0.0])
tf.keras.losses.Tversky(alpha=0.7, beta=0.3)(y, p)
