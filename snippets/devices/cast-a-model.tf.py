import tensorflow as tf

dense = tf.keras.layers.Dense
layers = [dense(2, dtype="float16"), dense(1, dtype="float16")]
model = tf.keras.Sequential([tf.keras.Input((3,), dtype="float16"), *layers])
[w.dtype for w in model.weights]
