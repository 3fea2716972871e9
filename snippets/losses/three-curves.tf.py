import tensorflow as tf

e = tf.linspace(-3.0, 3.0, 25)
huber = tf.keras.losses.Huber(reduction=None)(tf.zeros((25, 1)), e[:, None])
e, e**2 / 2, tf.abs(e), huber
