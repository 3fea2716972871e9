import tensorflow as tf

table = tf.keras.layers.Embedding(3, 2, embeddings_initializer="ones")
table(tf.constant([5]))
