import tensorflow as tf

w = tf.constant([[1.0, 0.0], [3.0, 4.0], [0.0, 2.0]])
tf.keras.regularizers.OrthogonalRegularizer(factor=0.1, mode="rows")(w)
