import tensorflow as tf

rows = [[1, 2, 3], [4]]
tf.keras.utils.pad_sequences(rows, maxlen=2)
