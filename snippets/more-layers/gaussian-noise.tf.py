import tensorflow as tf

x = tf.zeros(20_000)
tf.keras.layers.GaussianNoise(0.5)(x, training=True)
