import tensorflow as tf

tf.keras.layers.LeakyReLU()(tf.constant(-2.0))
