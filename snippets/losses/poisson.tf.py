import tensorflow as tf

tf.keras.losses.Poisson()(tf.constant([2.0]), tf.constant([1.0]))
