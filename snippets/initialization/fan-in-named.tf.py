import tensorflow as tf

he = tf.keras.initializers.HeUniform(seed=0, input_axes=[1], output_axes=[0])
he((150, 600))  # (out, in)
