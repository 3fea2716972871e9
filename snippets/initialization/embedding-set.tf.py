import tensorflow as tf

normal = tf.keras.initializers.RandomNormal(stddev=0.02, seed=0)
layer = tf.keras.layers.Embedding(1000, 25, embeddings_initializer=normal)
layer.build()
layer.embeddings
