import tensorflow as tf

tf.keras.utils.set_random_seed(0)
layer = tf.keras.layers.Embedding(1000, 25)
layer.build()
layer.embeddings
