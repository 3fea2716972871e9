import tensorflow as tf

columns = tf.constant([[[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]]])
tf.keras.ops.fold(columns, output_size=(1, 4), kernel_size=(1, 2))[0, 0, 0]
