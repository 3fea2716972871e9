import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_bfloat16")
dense = tf.keras.layers.Dense
model = tf.keras.Sequential([dense(4, activation="relu"), dense(2)])
y = model(tf.ones((1, 3)))
[*(w.dtype for w in model.weights), y.dtype.name]
