import tensorflow as tf

x, rate = tf.ones(20_000), 0.2
tf.keras.layers.GaussianDropout(rate)(x, training=True)
