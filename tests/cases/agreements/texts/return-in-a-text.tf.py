import tensorflow as tf

"50%\r100%"
