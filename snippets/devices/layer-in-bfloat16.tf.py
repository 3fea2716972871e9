import tensorflow as tf

layer = tf.keras.layers.Dense(2, dtype="bfloat16")
y = layer(tf.ones((1, 3), tf.bfloat16))
[layer.kernel.dtype, y.dtype.name]
