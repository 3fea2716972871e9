import tensorflow as tf

y = tf.one_hot([0, 0, 1, 1, 2], 3)
p = tf.one_hot([0, 1, 1, 1, 2], 3) * 0.4 + 0.2
iou = tf.keras.metrics.OneHotIoU(num_classes=3, target_class_ids=[1])
mean = tf.keras.metrics.OneHotMeanIoU(num_classes=3)
iou(y, p), mean(y, p)
