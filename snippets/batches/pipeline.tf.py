import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.range(10.)).shuffle(10).map(tf.square)
data = data.batch(4, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
[batch.shape for batch in data]
