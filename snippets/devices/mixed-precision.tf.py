import tensorflow as tf

layer = tf.keras.layers.Dense(2, dtype="mixed_bfloat16")
y = layer(tf.ones((1, 3)))
[layer.kernel.dtype, y.dtype.name]
