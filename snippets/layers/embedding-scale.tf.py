import tensorflow as tf

# the standard deviation that the documentation says, if 64,000 entries are within 2 percent of it
layer = tf.keras.layers.Embedding(1000, 64)
layer.build()
spread = float(tf.math.reduce_std(layer.embeddings))
0.0289 if abs(spread / 0.0289 - 1) < 0.02 else spread
