import tensorflow as tf

labels = tf.constant([[0, 2], [3, 3]])
tf.keras.layers.CategoryEncoding(num_tokens=4, output_mode="count")(labels)
