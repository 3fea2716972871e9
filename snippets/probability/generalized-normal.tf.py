import tensorflow as tf

g = tf.keras.random.gamma((4,), 1 / 3, seed=0)
g ** (1 / 3) * tf.sign(tf.keras.random.uniform((4,), -1., 1., seed=1))
