import tensorflow as tf

w = tf.constant([[3.0, 4.0]])
tf.keras.regularizers.OrthogonalRegularizer(factor=0.1, mode="rows")(w)
