import tensorflow as tf

x = tf.ones((1, 3))
z = tf.keras.layers.Dense(3, dtype="mixed_bfloat16")(x)
p = tf.keras.layers.Softmax(dtype="mixed_bfloat16")(z)
[z.dtype.name, p.dtype.name]
