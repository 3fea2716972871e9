import tensorflow as tf

tf.keras.layers.Dense(1)(tf.constant([[1, 2]])).dtype
