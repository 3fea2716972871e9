import tensorflow as tf

data = [tf.constant([1, 2, 3]), tf.constant([0.5])]
tf.keras.utils.pad_sequences(data, padding="post")
